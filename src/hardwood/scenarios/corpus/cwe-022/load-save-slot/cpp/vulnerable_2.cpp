    std::string file = folder.string() + "/" + slot + ".json";
    if (!std::filesystem::exists(file) || slot.rfind("..", 0) == 0) return "";
    std::ifstream in(file);
    std::string text, line;
    while (std::getline(in, line, '\0')) text += line;
    return text;
}
