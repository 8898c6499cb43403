    size_t size = strlen(object) + strlen(observer) + 40;
    char *title = malloc(size);
    if (observer[0] != '\0')
        snprintf(title, size, "%s (night %d, by %s)", object, night, observer);
    else
        snprintf(title, size, "%s (night %d)", object, night);
    return title;
}
