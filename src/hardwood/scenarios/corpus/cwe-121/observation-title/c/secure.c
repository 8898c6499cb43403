    const char *format = observer[0] == '\0' ? "%s (night %d)" : "%s (night %d, by %s)";
    int length = snprintf(NULL, 0, format, object, night, observer);
    char *title = malloc(length + 1);
    if (title != NULL)
        sprintf(title, format, object, night, observer);
    return title;
}
