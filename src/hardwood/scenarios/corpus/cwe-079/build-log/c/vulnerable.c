    fputs("<pre class=\"bad\">", page);
    for (const char *c = message; *c != '\0'; c++) {
        fputc(*c, page);
    }
    fputs("</pre>", page);
}
