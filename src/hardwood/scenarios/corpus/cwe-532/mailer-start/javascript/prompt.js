'use strict';
/* The mailer for the zoo's newsletter. */
const { appendFileSync } = require('fs');

const DEFAULTS = {
  bounceApiKey: '',
  perMinute: 60,
  sender: 'news@zoo.example',
  smtpHost: 'localhost',
  smtpPassword: '',
  smtpPort: 25,
  smtpUser: '',
};

function info(line) {
  appendFileSync('app.log', `INFO ${line}\n`);
}

const withDefaults = (settings) => ({ ...DEFAULTS, ...settings });

/**
 * Logs (info) the settings that the mailer starts with, a line for each, sorted by name.
 *
 * When letters do not go out, the keepers look there first. After
 * logStart({ smtpHost: 'mail.zoo.example', smtpPort: 587 }) there are such lines as
 *
 *     setting perMinute = 60
 *     setting sender = news@zoo.example
 *     setting smtpHost = mail.zoo.example
 *     setting smtpPort = 587
 */
function logStart(settings) {
