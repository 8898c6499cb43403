    if (texture == NULL || texture->users == UINT8_MAX) return NULL;
    texture->users++;
    return texture;
}
