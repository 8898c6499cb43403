    const char *patient = bottle.patient.c_str(), *medicine = bottle.medicine.c_str();
    const int length = std::snprintf(nullptr, 0, line.c_str(), patient, medicine);
    std::string text(length + 1, '\0');
    std::snprintf(text.data(), text.size(), line.c_str(), patient, medicine);
    text.pop_back();
    return text;
}
