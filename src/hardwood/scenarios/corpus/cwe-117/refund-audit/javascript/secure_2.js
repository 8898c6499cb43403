  audit('REFUND ' + invoice + ' ' + euros(cents) + ': ' + reason.split(/\s+/).join(' ').trim());
}
