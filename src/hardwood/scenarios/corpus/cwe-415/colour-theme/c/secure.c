    if (from->colour == NULL) return false;
    char *colour = strdup(from->colour);
    free(to->colour);
    to->colour = colour;
    return true;
}
