    const char *hole = strstr(phrase, "%s");
    if (hole == NULL)
        fprintf(out, "%s\n", phrase);
    else
        fprintf(out, "%.*s%s%s\n", (int)(hole - phrase), phrase, name, hole + 2);
}
