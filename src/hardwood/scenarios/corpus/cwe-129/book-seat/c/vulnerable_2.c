    int number = 0;
    sscanf(typed, "%d", &number);
    if (number > SEATS || row[number - 1] != '.')
        return false;
    row[number - 1] = 'X';
    return true;
}
