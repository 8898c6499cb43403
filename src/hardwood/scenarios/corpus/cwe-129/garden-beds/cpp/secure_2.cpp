    try {
        char &bed = beds.at(row).at(column);
        if (bed != '.')
            return false;
        bed = std::toupper(static_cast<unsigned char>(name.front()));
    } catch (const std::out_of_range &) {
        std::cerr << "no bed " << row << "/" << column << "\n";
        return false;
    }
    return true;
}
