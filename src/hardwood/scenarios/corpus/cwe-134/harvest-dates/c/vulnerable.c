    int numbers = sscanf(text, pattern, day, month, year);
    if (numbers != 3) return false;
    return true;
}
