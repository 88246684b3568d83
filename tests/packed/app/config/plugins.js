// Nothing about the plugin here: Strapi finds an installed package by itself.
module.exports = { 'users-permissions': { config: { jwtSecret: 'packed-jwt-secret' } } };
