    unsigned sum = 0;
    for (size_t i = 0; i < strlen(name); i++) {
        sum += (unsigned char)name[i];
    }
    return sum % hooks_of(setting);
}
