namespace Interviews.Notebooks;

/// <summary>The page's style sheet: readable from a telephone to a wide screen, by day and by night.</summary>
internal static class HtmlStyle
{
    public const string Text = """
        :root {
          color-scheme: light dark;
          --text: #1f2430; --quiet: #5b6472; --page: #fdfdfc; --panel: #f4f4f1; --line: #dcdcd6; --accent: #2f5d9b;
          --error: #a12a24; --error-panel: #fbeeec; --keyword: #6b3fa0; --string: #2b6b3d; --number: #8a5200;
        }
        @media (prefers-color-scheme: dark) {
          :root {
            --text: #e3e5ea; --quiet: #a2abb8; --page: #16181d; --panel: #20242b; --line: #363c46; --accent: #8ab4f0;
            --error: #f2a39c; --error-panel: #3a2220; --keyword: #c3a3ef; --string: #95cf9f; --number: #e3b36d;
          }
        }
        * { box-sizing: border-box; }
        body {
          margin: 0; background: var(--page); color: var(--text);
          font: 17px/1.65 system-ui, "Segoe UI", "Noto Sans", "PingFang SC", "Hiragino Sans GB", "Microsoft YaHei",
            "Noto Sans CJK SC", "Source Han Sans SC", "WenQuanYi Micro Hei", sans-serif;
        }
        main { max-width: 1100px; margin: 0 auto; padding: 2rem clamp(1rem, 4vw, 3rem) 5rem; }
        .prose { max-width: 46rem; }
        h1 { font-size: clamp(1.6rem, 4vw, 2.2rem); line-height: 1.25; margin: 0 0 1rem; }
        h2 { font-size: 1.35rem; line-height: 1.3; margin: 2.5rem 0 .5rem; }
        a { color: var(--accent); }
        img, svg, video { max-width: 100%; }
        pre, code { font-family: ui-monospace, "Cascadia Code", Menlo, Consolas, "Noto Sans Mono", "Noto Sans Mono CJK SC", monospace; }
        code { font-size: .9em; }
        pre { overflow-x: auto; margin: 0; font-size: .86rem; line-height: 1.55; }
        .prose pre, .source { background: var(--panel); border: 1px solid var(--line); border-radius: 6px; padding: .75rem 1rem; }
        .code { margin: 1.25rem 0; }
        .source code { font-size: inherit; }
        .output { margin-top: .75rem; overflow-x: auto; }
        .stderr { color: var(--quiet); }
        .error { color: var(--error); background: var(--error-panel); border-radius: 6px; padding: .75rem 1rem; white-space: pre-wrap; }
        .c { color: var(--quiet); } .k { color: var(--keyword); } .s { color: var(--string); }
        .n { color: var(--number); } .m { color: var(--accent); }
        table { border-collapse: collapse; font-size: .92rem; }
        th, td { padding: .3rem .7rem; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
        blockquote { margin: 1rem 0; padding: 0 1rem; border-left: 3px solid var(--line); color: var(--quiet); }
        @media print { .source { white-space: pre-wrap; } }

        """;
}
