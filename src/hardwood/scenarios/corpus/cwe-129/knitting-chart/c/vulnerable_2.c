    while (*row != '\0') {
        if (isdigit((unsigned char)*row))
            *chart++ = SIGNS[*row - '0'];
        else
            *chart++ = ' ';
        row++;
    }
    *chart = '\0';
}
