    char text[500];
    std::snprintf(text, sizeof text, line.c_str(), bottle.patient.c_str(), bottle.medicine.c_str());
    return text;
}
