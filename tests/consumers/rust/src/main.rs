//! Prints the summary, one sentence per line.

fn main() {
    println!("{}", nutgraf_consumer::sentences());
}
