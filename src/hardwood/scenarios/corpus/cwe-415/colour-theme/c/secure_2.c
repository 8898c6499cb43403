    struct part *part = theme_part(theme, name);
    const char *from = *colour == '@' ? theme_part(theme, colour + 1)->colour : colour;
    if (!from) {
        return false;
    }
    if (part->colour != from) {
        free(part->colour);
        part->colour = malloc(strlen(from) + 1);
        strcpy(part->colour, from);
    }
    return true;
}
