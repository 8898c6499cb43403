    if (from->colour == NULL) return false;
    free(to->colour);
    to->colour = from->colour;
    return true;
}
