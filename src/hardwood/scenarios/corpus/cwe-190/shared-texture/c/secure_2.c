    if (!texture) return NULL;
    if (texture->users == 255) {
        return texture_new(texture->file);
    }
    texture->users += 1;
    return texture;
}
