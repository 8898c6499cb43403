    int seat = atoi(typed) - 1;
    if (row[seat] == 'X')
        return false;
    row[seat] = 'X';
    return true;
}
