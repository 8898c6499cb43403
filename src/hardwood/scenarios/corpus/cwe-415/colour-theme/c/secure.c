    char line[128], name[16], colour[32];
    int errors = 0;

    while (fgets(line, sizeof line, in) != NULL) {
        if (line[0] == '#') continue;
        if (sscanf(line, "%15s = %31[^\n]", name, colour) != 2) {
            errors++;
            continue;
        }
        struct part *part = theme_part(theme, name);
        char *value;
        if (colour[0] == '@') {
            struct part *other = theme_part(theme, colour + 1);
            if (other->colour == NULL) {
                errors++;
                continue;
            }
            value = strdup(other->colour);
        } else {
            value = strdup(colour);
        }
        free(part->colour);
        part->colour = value;
    }
    return errors;
}
