    std::string filled = line;
    for (std::size_t at = filled.find("%1$s"); at != std::string::npos; at = filled.find("%1$s", at + bottle.patient.size())) {
        filled.replace(at, 4, bottle.patient);
    }
    for (std::size_t at = filled.find("%2$s"); at != std::string::npos; at = filled.find("%2$s", at + bottle.medicine.size())) {
        filled.replace(at, 4, bottle.medicine);
    }
    return filled;
}
