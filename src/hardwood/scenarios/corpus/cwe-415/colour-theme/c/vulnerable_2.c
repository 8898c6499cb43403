    if (!from->colour) {
        return false;
    }
    if (to->colour) free(to->colour);
    to->colour = strdup(from->colour);
    return true;
}
