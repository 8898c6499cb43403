const NOTES = 'notes';
