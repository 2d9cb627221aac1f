// An article and its summary in Angular.
import { Component, CUSTOM_ELEMENTS_SCHEMA } from "@angular/core";
import { bootstrapApplication } from "@angular/platform-browser";
import "./main.js";

@Component({
  selector: "app-story",
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <nut-graf [attr.for]="id" sentences="1"></nut-graf>
    <article [id]="id">
      <p>
        The ferry to Marrow Sound was cancelled this morning because of ice in the harbour.
        It will sail again on Sunday.
      </p>
    </article>
  `,
})
class Story {
  readonly id = "story";
}

await bootstrapApplication(Story);
