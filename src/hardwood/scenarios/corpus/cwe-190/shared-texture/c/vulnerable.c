    if (texture == NULL) return NULL;
    texture->users++;
    return texture;
}
