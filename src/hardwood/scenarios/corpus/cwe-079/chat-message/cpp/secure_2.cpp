    auto shown = [](const std::string &words) {
        std::string html;
        for (unsigned char c : words) {
            if (c == '<' || c == '>' || c == '&') html += "&#" + std::to_string(c) + ";";
            else html += c;
        }
        return html;
    };
    std::string line = "<li><time>" + clock_of(message.stamp) + "</time> ";
    return line + "<b>" + shown(message.author) + "</b> " + shown(message.text) + "</li>";
}
