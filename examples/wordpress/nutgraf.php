<?php
/**
 * Plugin Name: nutgraf
 * Description: Shows the sentences that matter most in a post: shortcode [nutgraf], block "Summary".
 * Version: 0.1.0
 * Requires at least: 6.2
 * Requires PHP: 7.4
 * License: MIT OR Apache-2.0
 * Text Domain: nutgraf
 */

defined( 'ABSPATH' ) || exit;

/** Where the files of the npm package are, below this folder. */
const NUTGRAF_FOLDER = 'nutgraf/';

/** The attributes of <nut-graf> that posts may set. A list gives the allowed values. */
const NUTGRAF_ATTRIBUTES = array(
	'for'           => 'text',
	'type'          => array( 'tldr', 'teaser', 'key-points', 'headline' ),
	'length'        => array( 'short', 'medium', 'long' ),
	'sentences'     => 'number',
	'words'         => 'number',
	'language'      => 'text',
	'focus'         => 'text',
	'skip'          => 'text',
	'heading-level' => array( '1', '2', '3', '4', '5', '6' ),
	'collapsed'     => 'boolean',
	'highlight'     => 'boolean',
	'watch'         => 'boolean',
	'lang'          => 'text',
);

add_action( 'init', 'nutgraf_register' );
add_action( 'admin_notices', 'nutgraf_say_what_is_missing' );

function nutgraf_register() {
	$needs = array( 'wp-blocks', 'wp-block-editor', 'wp-components', 'wp-element', 'wp-i18n' );
	wp_register_script( 'nutgraf-block', plugins_url( 'block.js', __FILE__ ), $needs, '0.1.0', true );
	wp_register_style( 'nutgraf', plugins_url( 'nutgraf.css', __FILE__ ), array(), '0.1.0' );
	register_block_type( __DIR__, array( 'render_callback' => 'nutgraf_block' ) );
	add_shortcode( 'nutgraf', 'nutgraf_shortcode' );
}

/** [nutgraf sentences="2" collapsed], or [nutgraf]The author's own abstract.[/nutgraf] */
function nutgraf_shortcode( $given, $abstract = '' ) {
	$values = array();
	foreach ( (array) $given as $name => $value ) {
		// WordPress gives attributes without a value, such as "collapsed", a number as their name.
		if ( is_int( $name ) ) {
			$values[ strtolower( $value ) ] = '';
		} else {
			$values[ $name ] = $value;
		}
	}
	return nutgraf_html( $values, shortcode_unautop( wpautop( trim( (string) $abstract ) ) ) );
}

/** The block "Summary". Its attributes have the names of the element's, without hyphens. */
function nutgraf_block( $given ) {
	$values = array();
	foreach ( NUTGRAF_ATTRIBUTES as $name => $kind ) {
		$value = $given[ lcfirst( str_replace( '-', '', ucwords( $name, '-' ) ) ) ] ?? '';
		if ( 'boolean' !== $kind ) {
			$values[ $name ] = $value;
		} elseif ( $value ) {
			$values[ $name ] = '';
		}
	}
	return nutgraf_html( $values, wpautop( $given['abstract'] ?? '' ), get_block_wrapper_attributes() );
}

/**
 * The tag. In lists of posts, feeds and the REST API there is only the abstract, because there the closest
 * article may not be the post.
 */
function nutgraf_html( $values, $abstract, $wrapper = '' ) {
	$post = get_post();
	if ( '' === trim( $abstract ) && $post && '' !== $post->post_excerpt ) {
		$abstract = wpautop( $post->post_excerpt );
	}
	$abstract = wp_kses_post( $abstract );
	if ( ! is_singular() || is_feed() || ! nutgraf_enqueue() ) {
		return $abstract;
	}
	$attributes = nutgraf_attributes( $values ) . rtrim( " $wrapper" );
	return "<nut-graf$attributes>$abstract</nut-graf>";
}

/** The attributes that <nut-graf> knows, with valid values, escaped. */
function nutgraf_attributes( $values ) {
	$html = '';
	foreach ( NUTGRAF_ATTRIBUTES as $name => $kind ) {
		if ( ! isset( $values[ $name ] ) || ! is_scalar( $values[ $name ] ) ) {
			continue;
		}
		$value = sanitize_text_field( (string) $values[ $name ] );
		if ( 'boolean' === $kind ) {
			$html .= in_array( strtolower( $value ), array( 'false', 'no', '0' ), true ) ? '' : " $name";
		} elseif ( is_array( $kind ) ? in_array( $value, $kind, true ) : '' !== $value ) {
			$value = 'number' === $kind ? absint( $value ) : $value;
			$html .= $value ? sprintf( ' %s="%s"', $name, esc_attr( $value ) ) : '';
		}
	}
	return $html;
}

/** Adds the script to the page, once. False if the package's files are not there. */
function nutgraf_enqueue() {
	$is_module = function_exists( 'wp_enqueue_script_module' );
	// WordPress before 6.5 cannot add modules. The plain script is larger, but does the same.
	$file = NUTGRAF_FOLDER . ( $is_module ? 'nut-graf.js' : 'nut-graf.classic.js' );
	if ( ! is_readable( __DIR__ . "/$file" ) ) {
		return false;
	}
	$url     = plugins_url( $file, __FILE__ );
	$version = (string) filemtime( __DIR__ . "/$file" );
	if ( $is_module ) {
		wp_enqueue_script_module( 'nutgraf', $url, array(), $version );
	} else {
		wp_enqueue_script( 'nutgraf', $url, array(), $version, true );
	}
	wp_enqueue_style( 'nutgraf' );
	return true;
}

/** Tells administrators if the package's files are not there. */
function nutgraf_say_what_is_missing() {
	$folder = __DIR__ . '/' . NUTGRAF_FOLDER;
	if ( is_readable( $folder . 'nut-graf.js' ) || ! current_user_can( 'activate_plugins' ) ) {
		return;
	}
	/* translators: %s: a folder */
	$text = __( 'nutgraf shows no summaries: copy the files of the npm package "nutgraf" to %s.', 'nutgraf' );
	$text = sprintf( $text, '<code>' . esc_html( $folder ) . '</code>' );
	echo '<div class="notice notice-warning"><p>', wp_kses_post( $text ), '</p></div>';
}
