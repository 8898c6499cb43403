    struct part *part = theme_part(theme, name);
    char *value;
    if (colour[0] == '@') {
        value = theme_part(theme, colour + 1)->colour;
        if (value == NULL) return false;
    } else {
        value = strdup(colour);
    }
    free(part->colour);
    part->colour = value;
    return true;
}
