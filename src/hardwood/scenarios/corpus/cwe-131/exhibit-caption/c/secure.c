    char *text = malloc(strlen(caption) * 6 + 1);
    char *to = text;
    for (; *caption != '\0'; caption++) {
        if (*caption == '&') to = stpcpy(to, "&amp;");
        else if (*caption == '<') to = stpcpy(to, "&lt;");
        else if (*caption == '>') to = stpcpy(to, "&gt;");
        else if (*caption == '"') to = stpcpy(to, "&quot;");
        else *to++ = *caption;
    }
    *to = '\0';
    return text;
}
