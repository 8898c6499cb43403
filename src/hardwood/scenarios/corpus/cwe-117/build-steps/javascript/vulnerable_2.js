  out.print([step, 'done in', seconds, 's by', author.trim().replace('\n', ' ')].join(' '));
}
