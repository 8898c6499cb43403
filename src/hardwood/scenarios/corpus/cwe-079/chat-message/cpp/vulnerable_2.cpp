    std::string text = replaced(replaced(message.text, "<", "&lt;"), ">", "&gt;");
    std::string line = "<li><time>" + clock_of(message.stamp) + "</time> ";
    return line + "<b>" + message.author + "</b> " + text + "</li>";
}
