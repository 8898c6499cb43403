    int sum = 0, hooks = hooks_of(setting);
    if (hooks <= 0) return -1;
    for (; *name != '\0'; name++) sum += (unsigned char)*name;
    return sum % hooks;
}
