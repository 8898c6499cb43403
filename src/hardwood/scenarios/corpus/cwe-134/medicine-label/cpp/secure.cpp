    std::string filled;
    for (std::size_t i = 0; i < line.size(); i++) {
        const std::string four = line.substr(i, 4);
        if (four == "%1$s" || four == "%2$s") {
            filled += four == "%1$s" ? bottle.patient : bottle.medicine;
            i += 3;
        } else {
            filled += line[i];
        }
    }
    return filled;
}
