    if (*colour == '@') {
        colour = theme_part(theme, colour + 1)->colour;
    }
    if (!colour) {
        return false;
    }
    struct part *part = theme_part(theme, name);
    free(part->colour);
    part->colour = strdup(colour);
    return true;
}
