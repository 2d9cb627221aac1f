<?php
// php site.php FOLDER ARTICLE: activates the plugin in a WordPress, publishes posts with the article and prints
// their ids, and what the shortcode makes of attributes, as JSON.
[ , $folder, $article ] = $argv;
require "$folder/wp-load.php";
require_once ABSPATH . 'wp-admin/includes/plugin.php';

$failed = activate_plugin( 'nutgraf/nutgraf.php' );
if ( is_wp_error( $failed ) ) {
	exit( $failed->get_error_message() );
}
// WordPress was ready before the plugin was there.
nutgraf_register();
[ $title, $text ] = explode( "\n\n", file_get_contents( $article ), 2 );
$paragraphs       = explode( "\n\n", trim( $text ) );
$blocks           = '';
foreach ( $paragraphs as $paragraph ) {
	$blocks .= "\n\n<!-- wp:paragraph -->\n<p>" . esc_html( $paragraph ) . "</p>\n<!-- /wp:paragraph -->";
}
$abstract = 'Drei Dörfer & ein "Gasthof".';
$given    = wp_json_encode( array( 'language' => 'de', 'highlight' => true, 'abstract' => $abstract ) );
$posts    = array(
	'shortcode' => "<!-- wp:shortcode -->[nutgraf language=\"de\"]<!-- /wp:shortcode -->$blocks",
	'block'     => "<!-- wp:nutgraf/summary $given /-->$blocks",
	'classic'   => "[nutgraf language='de' highlight]A <em>list</em>.[/nutgraf]\n\n" . trim( $text ),
);
$ids      = array();
foreach ( $posts as $name => $content ) {
	$ids[ $name ] = wp_insert_post(
		wp_slash(
			array(
				'post_title'   => $title,
				'post_status'  => 'publish',
				'post_content' => $content,
				'post_excerpt' => 'shortcode' === $name ? $abstract : '',
			)
		)
	);
}

$codes    = array(
	'[nutgraf]',
	'[nutgraf type="key-points" length="medium" collapsed heading-level="3" skip="p > b"]',
	'[nutgraf type="other" sentences="many" heading-level="9" highlight="false" onclick="alert(1)" style="x"]',
	'[nutgraf sentences="-2" focus="a&quot;b<script>alert(1)</script>"]',
	'[nutgraf]An <em onclick="alert(1)">abstract</em><script>alert(1)</script>[/nutgraf]',
);
$of_post  = new WP_Query( array( 'p' => $ids['block'] ) );
$wp_query = $of_post;
$in_post  = array_map( 'do_shortcode', $codes );
$wp_query = new WP_Query( array( 'post_type' => 'post' ) );
$in_list  = array_map( 'do_shortcode', $codes );
echo wp_json_encode( compact( 'ids', 'in_post', 'in_list' ) );
