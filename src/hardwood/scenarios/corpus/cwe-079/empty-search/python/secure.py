    lines = [f"<p>Nothing found for {html.escape(query)}.</p>"]
    for word in subjects:
        lines.append(f'<a href="{search_link(word)}">{word}</a>')
    return "\n".join(lines)
