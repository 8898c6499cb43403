    std::string author = replaced(replaced(message.author, "&", "&amp;"), "<", "&lt;");
    std::string text = replaced(replaced(message.text, "&", "&amp;"), "<", "&lt;");
    return "<li><time>" + clock_of(message.stamp) + "</time> <b>" + author + "</b> " + text + "</li>";
}
