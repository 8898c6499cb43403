    fprintf(page, "<pre class=\"bad\">");
    while (*message != '\0') {
        size_t plain = strcspn(message, "<>&\"'");
        fwrite(message, 1, plain, page);
        message += plain;
        if (*message != '\0') fprintf(page, "&#%d;", *message++);
    }
    fprintf(page, "</pre>");
}
