    fprintf(page, "<pre class=\"bad\">%s</pre>", message);
}
