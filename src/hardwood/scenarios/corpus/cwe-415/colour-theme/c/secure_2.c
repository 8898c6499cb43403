    if (!from->colour) {
        return false;
    }
    if (to != from) {
        free(to->colour);
        to->colour = malloc(strlen(from->colour) + 1);
        strcpy(to->colour, from->colour);
    }
    return true;
}
