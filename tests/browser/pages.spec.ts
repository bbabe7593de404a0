// Every page and dialog of the sample firm, in every language: words instead of keys, no barrier in light and dark, and
// pictures for people in `out/pictures`.
import { test } from "./support/rondo.ts";
import { useLoopback } from "./support/loopback.ts";
import { expectNoBarriers, expectWords } from "./support/look.ts";
import { languages, words } from "./support/texts.ts";
import { views } from "./support/views.ts";

const host = useLoopback(["--sample"]);

for (const language of languages) {
  test(`every page speaks ${language}${language === "de" ? " and has no barriers" : ""}`, async ({ page, rondo }) => {
    test.setTimeout(300_000);
    const { preferences } = await host().call("app.boot", {});
    await host().call("app.set_preferences", { ...preferences, language, theme: "system" });
    await rondo.open(host());
    for (const view of views) {
      await test.step(view.name, async () => {
        await view.open({ page, words: words(language), host: host() });
        await expectWords(page, view.name);
        if (language === "de") await expectNoBarriers(page, view.name, view.main ?? false);
        for (let close = 0; close < (view.close ?? 0); close++) await page.keyboard.press("Escape");
      });
    }
  });
}
