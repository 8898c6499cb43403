    if (!texture || texture->users > UINT8_MAX) {
        return NULL;
    }
    texture->users += 1;
    return texture;
}
