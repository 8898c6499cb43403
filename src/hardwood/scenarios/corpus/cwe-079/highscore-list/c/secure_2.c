    char *name = malloc(6 * strlen(nickname) + 1);
    size_t at = 0;
    for (size_t i = 0; nickname[i] != '\0'; i++) {
        if (strchr("<>&\"'", nickname[i]) != NULL) at += sprintf(name + at, "&#%d;", nickname[i]);
        else name[at++] = nickname[i];
    }
    name[at] = '\0';
    put(page, "<li>%s <em>%d points</em></li>", name, points);
    free(name);
}
