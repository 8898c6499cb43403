    const char *format = observer[0] == '\0' ? "%s (night %d)" : "%s (night %d, by %s)";
    char *title = malloc(128);
    if (title != NULL)
        sprintf(title, format, object, night, observer);
    return title;
}
