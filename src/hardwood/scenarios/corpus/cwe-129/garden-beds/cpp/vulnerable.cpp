    char &bed = beds[row][column];
    if (bed != '.')
        return false;
    bed = static_cast<char>(std::toupper(static_cast<unsigned char>(name[0])));
    return true;
}
