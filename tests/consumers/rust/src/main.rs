//! Prints the summary, a sentence a line.

fn main() {
    println!("{}", nutgraf_consumer::sentences());
}
