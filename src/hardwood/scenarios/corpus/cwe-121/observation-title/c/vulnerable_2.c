    char *title = malloc(strlen(object) + strlen(observer) + strlen(" (night , by )") + 4);
    if (strlen(observer) > 0)
        sprintf(title, "%s (night %d, by %s)", object, night, observer);
    else
        sprintf(title, "%s (night %d)", object, night);
    return title;
}
