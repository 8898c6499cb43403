    unsigned sum = 0;
    unsigned hooks = abs(hooks_of(setting));
    for (size_t i = 0; i < strlen(name); i++) {
        sum += (unsigned char)name[i];
    }
    if (hooks != 0) {
        sum %= hooks;
    }
    return sum;
}
