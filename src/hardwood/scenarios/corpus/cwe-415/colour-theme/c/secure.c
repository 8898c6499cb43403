    struct part *part = theme_part(theme, name);
    if (colour[0] == '@') {
        colour = theme_part(theme, colour + 1)->colour;
        if (colour == NULL) return false;
    }
    char *value = strdup(colour);
    free(part->colour);
    part->colour = value;
    return true;
}
