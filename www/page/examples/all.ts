// The texts of the examples, loaded with the first that is chosen.
import arabic from "./arabic.txt";
import french from "./french.txt";
import german from "./german.txt";
import japanese from "./japanese.txt";
import meeting from "./meeting.txt";
import news from "./news.txt";
import paper from "./paper.txt";
import spanish from "./spanish.txt";

export const texts = {
  news,
  paper,
  meeting,
  german,
  french,
  spanish,
  arabic,
  japanese,
};

export type Example = keyof typeof texts;
